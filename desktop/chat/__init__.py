"""The Chat screen: ask, watch the answer come, and see which passages it rests on."""
