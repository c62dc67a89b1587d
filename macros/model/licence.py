"""Under which terms the open data may be used: a closed list, in the names of the Open Definition."""

from enum import StrEnum


class Licence(StrEnum):
    """A licence of Creative Commons; each lets the data be copied, changed and sold."""

    BY = "CC-BY-4.0"
    BY_SA = "CC-BY-SA-4.0"
    ZERO = "CC0-1.0"

    @property
    def label(self) -> str:
        """Its name in Japanese."""
        titles = {
            "CC-BY-4.0": "クリエイティブ・コモンズ 表示 4.0 国際",
            "CC-BY-SA-4.0": "クリエイティブ・コモンズ 表示-継承 4.0 国際",
            "CC0-1.0": "クリエイティブ・コモンズ CC0 1.0 全世界",
        }
        return titles[self.value]

    @property
    def url(self) -> str:
        """Its text in Japanese, at Creative Commons."""
        paths = {
            "CC-BY-4.0": "licenses/by/4.0",
            "CC-BY-SA-4.0": "licenses/by-sa/4.0",
            "CC0-1.0": "publicdomain/zero/1.0",
        }
        return f"https://creativecommons.org/{paths[self.value]}/deed.ja"

    @property
    def asks_for_a_source(self) -> bool:
        """Whether those who use the data have to say where they are from."""
        return self is not Licence.ZERO
