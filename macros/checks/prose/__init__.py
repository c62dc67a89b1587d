"""How prose is read: what a text says of days, figures and people, each where it stands; the rules stand one folder up."""
