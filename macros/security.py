"""What a browser may do with a page (Content Security Policy Level 3, W3C), for its head and for the web server.

No script, style or handler is written into a page, so there is nothing to make an exception for, not even by a hash.
"""

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",  # the search index
    "worker-src": "'self'",  # the search itself
    "base-uri": "'none'",
    "form-action": "'self'",
}
"""Kind of thing, and where it may come from: from this site or from nowhere."""

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def policy() -> str:
    """The policy for a page's head, where ``frame-ancestors`` has no meaning."""
    return "; ".join(f"{kind} {source}" for kind, source in POLICY.items())


def headers_file() -> bytes:
    """``_headers`` for hosts that read it (Cloudflare Pages, Netlify): a pattern of paths, then a header a line."""
    headers = {"Content-Security-Policy": f"{policy()}; frame-ancestors 'none'", **HEADERS}
    return "\n".join(["/*", *(f"  {name}: {value}" for name, value in headers.items()), ""]).encode()
