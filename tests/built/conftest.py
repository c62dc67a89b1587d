"""Both built sites for tests of what holds for every council."""

import pytest

from ..conftest import Built


@pytest.fixture(params=["test_build", "real_build"])
def each_site(request: pytest.FixtureRequest) -> Built:
    """The made-up council's site, then the shipped one."""
    found: Built = request.getfixturevalue(request.param)
    return found
