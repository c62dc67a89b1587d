"""The policy for browsers, for a page's head and for the web server."""

from macros.security import headers_file, policy


def test_everything_comes_from_the_site_itself_and_nothing_runs_that_is_written_into_a_page() -> None:
    rules = dict(rule.split(" ", 1) for rule in policy().split("; "))
    assert rules["default-src"] == rules["base-uri"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == "'self'"
    assert "unsafe" not in policy()
    assert "frame-ancestors" not in policy()  # browsers complain of it in a page's head


def test_the_web_server_sends_the_same_policy_and_lets_nobody_frame_a_page() -> None:
    pattern, *lines = headers_file().decode().splitlines()
    headers = dict(line.strip().split(": ", 1) for line in lines)
    assert pattern == "/*"
    assert all(line.startswith("  ") for line in lines)
    assert headers["Content-Security-Policy"] == f"{policy()}; frame-ancestors 'none'"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
