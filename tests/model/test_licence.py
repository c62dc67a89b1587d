"""Under which terms the open data may be used."""

import pytest
from pydantic import ValidationError

from macros.model.licence import Licence
from macros.model.reference import Council
from macros.store.messages import explained

COUNCIL = {"name": "見本県の会", "short_name": "見本の会", "prefecture": "見本県", "course": "くらしの講座"}


def test_a_council_chooses_one_or_none() -> None:
    assert Council.model_validate(COUNCIL).licence is None
    assert Council.model_validate(COUNCIL | {"licence": "CC0-1.0"}).licence is Licence.ZERO


@pytest.mark.parametrize("written", ["CC-BY", "自由", "", True, ["CC0-1.0"]])
def test_any_other_is_refused_with_those_that_there_are(written: object) -> None:
    with pytest.raises(ValidationError) as raised:
        Council.model_validate(COUNCIL | {"licence": written})
    (error,) = raised.value.errors()
    assert "CC-BY-4.0、CC-BY-SA-4.0、CC0-1.0 のどれか" in explained(error, Council)


@pytest.mark.parametrize("licence", Licence)
def test_each_has_a_name_and_a_text(licence: Licence) -> None:
    assert licence.label.startswith("クリエイティブ・コモンズ")
    assert licence.url.startswith("https://creativecommons.org/")
