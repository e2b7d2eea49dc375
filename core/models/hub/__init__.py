"""The Hugging Face hub, or a mirror of it: searched, looked at, and downloaded from. Runs nothing from there."""
