"""How another program asks the local server, ready to be pasted."""

from __future__ import annotations

LANGUAGES = {"curl": "curl", "python": "Python"}

_CURL = """\
curl {url}/chat/completions \\
  -H "Authorization: Bearer {key}" \\
  -H "Content-Type: application/json" \\
  -d '{{
    "model": "{model}",
    "messages": [{{"role": "user", "content": "Hello"}}]
  }}'
"""
_PYTHON = """\
from openai import OpenAI

ai = OpenAI(base_url="{url}", api_key="{key}")
print([model.id for model in ai.models.list()])
answer = ai.chat.completions.create(
    model="{model}", messages=[{{"role": "user", "content": "Hello"}}]
)
print(answer.choices[0].message.content)
"""


def of(language: str, url: str, key: str, model: str = "ustad-starter") -> str:
    """The lines in one of `LANGUAGES`."""
    return (_CURL if language == "curl" else _PYTHON).format(url=url, key=key, model=model)
