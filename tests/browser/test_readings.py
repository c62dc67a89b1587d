"""A name with its reading, as a screen reader is told of it."""

import pytest
from playwright.sync_api import Browser

from .conftest import opened

pytestmark = pytest.mark.browser


def test_a_name_is_told_once_and_its_reading_as_a_description(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page, complaints = opened(context, f"{address}events/2031-06-14-kaigo/")
    tree = context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    told = [(node["role"]["value"], node["name"].get("value")) for node in tree if "name" in node]
    assert ("link", "丙女性の会") in told
    assert [role for role, name in told if name == "試験町公民館"].count("StaticText") == 1
    assert not [name for _, name in told if "しけんまちこうみんかん" in str(name)]
    readings = [node["description"]["value"] for node in tree if node["role"]["value"] == "Ruby"]
    assert readings == ["しけんまちこうみんかん", "へいじょせいのかい", "しけんまち"]
    assert complaints == []
    context.close()
