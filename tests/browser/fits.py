"""Whether a page fits into its window, and everything on it into its place."""

from playwright.sync_api import Page


def wide(page: Page) -> bool:
    """Whether the page has to be moved sideways."""
    found: bool = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    return found


def enlarge(page: Page, percent: int) -> None:
    """Set the text as large as a reader may (WCAG 2.2, 1.4.4)."""
    page.evaluate(
        """(percent) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`html { font-size: ${percent}% }`);
            document.adoptedStyleSheets = [sheet];
        }""",
        percent,
    )


def cut(page: Page) -> list[str]:
    """Parts whose text does not fit into them and cannot be scrolled to; what is only for screen readers is not looked at."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('body *')].filter((part) => {
            const style = getComputedStyle(part);
            const hides = [style.overflowX, style.overflowY].some((way) => way === 'hidden' || way === 'clip');
            const shown = part.checkVisibility() && style.clipPath === 'none' && part.clientWidth > 1;
            return hides && shown && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
        }).map((part) => part.outerHTML.slice(0, 200))"""
    )
    return found
