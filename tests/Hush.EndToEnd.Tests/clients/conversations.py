"""Microsoft's Python client for conversations (azure-ai-language-conversations) against the server. Arguments: endpoint, key."""
import sys

from azure.ai.language.conversations import ConversationAnalysisClient
from azure.core.credentials import AzureKeyCredential

from checks import equal, refused, run

endpoint, key = sys.argv[1:3]


def connect(with_key=key, **more):
    return ConversationAnalysisClient(endpoint, AzureKeyCredential(with_key), retry_total=0, polling_interval=1, **more)


def chat(*turns, parameters=None, language="en", name="redact"):
    items = [{"id": str(i), "participantId": speaker, "text": text} for i, (speaker, text) in enumerate(turns)]
    task = {"kind": "ConversationalPIITask", "taskName": name, "parameters": parameters or {}}
    return {"displayName": "a chat", "analysisInput": {"conversations": [{"id": "1", "language": language, "modality": "text", "conversationItems": items}]}, "tasks": [task]}


CALL = {
    "analysisInput": {"conversations": [{"id": "c", "language": "en-US", "modality": "transcript", "conversationItems": [
        {"id": "1", "participantId": "agent", "text": "What is your name?", "lexical": "what is your name", "itn": "what is your name", "maskedItn": "what is your name"},
        {"id": "2", "participantId": "customer", "text": "It is John Doe.", "lexical": "it is john doe", "itn": "it is john doe", "maskedItn": "it is john doe",
         "audioTimings": [{"word": "it", "offset": 100, "duration": 10}, {"word": "is", "offset": 110, "duration": 10},
                          {"word": "john", "offset": 120, "duration": 30}, {"word": "doe", "offset": 150, "duration": 20}]}]}]},
    "tasks": [{"kind": "ConversationalPIITask", "parameters": {"redactionSource": "lexical", "includeAudioRedaction": True, "piiCategories": ["all"]}}],
}


def items_of(state):
    return state["tasks"]["items"][0]["results"]["conversations"][0]["conversationItems"]


def names_are_redacted():
    """a chat is redacted"""
    state = connect().begin_conversation_analysis(chat(("agent", "Your name, please?"), ("customer", "John Doe."))).result()
    equal((state["status"], state["displayName"], state["tasks"]["items"][0]["taskName"]), ("succeeded", "a chat", "redact"))
    equal([item["redactedContent"]["text"] for item in items_of(state)], ["Your name, please?", "********."])
    equal([(e["category"], e["text"], e["offset"], e["length"]) for e in items_of(state)[1]["entities"]], [("Name", "John Doe", 0, 8)])


def newer_version():
    """a newer version has its own names"""
    client = connect(api_version="2024-11-01")
    state = client.begin_conversation_analysis(chat(("agent", "Your name, please?"), ("customer", "John Doe."))).result()
    equal([e["category"] for e in items_of(state)[1]["entities"]], ["Person"])


def call_is_muted():
    """a call is redacted in all forms and muted"""
    state = connect().begin_conversation_analysis(CALL).result()
    content = items_of(state)[1]["redactedContent"]
    equal([content[form] for form in ("text", "lexical", "itn", "maskedItn")], ["It is ********.", "it is ********", "it is ********", "it is ********"])
    equal(content["redactedAudioTimings"], [{"offset": 120, "duration": 50}])


def policies_are_read():
    """placeholders stand for names"""
    client = connect(api_version="2025-05-15-preview")
    state = client.begin_conversation_analysis(chat(("a", "Your name?"), ("b", "John Doe"), parameters={"redactionPolicy": {"policyKind": "entityMask"}})).result()
    equal(items_of(state)[1]["redactedContent"]["text"], "[PERSON_1]")


def several_tasks():
    """several tasks keep their order"""
    job = chat(("a", "Your name?"), ("b", "John Doe"))
    job["tasks"].append({"kind": "ConversationalPIITask", "taskName": "none", "parameters": {"excludePiiCategories": ["Person"]}})
    state = connect(api_version="2024-11-01").begin_conversation_analysis(job).result()
    equal([(item["taskName"], item["status"]) for item in state["tasks"]["items"]], [("redact", "succeeded"), ("none", "succeeded")])
    equal(state["tasks"]["items"][1]["results"]["conversations"][0]["conversationItems"][1]["redactedContent"]["text"], "John Doe")


def continuation():
    """a job goes on from its continuation token"""
    client = connect()
    poller = client.begin_conversation_analysis(chat(("a", "Your name?"), ("b", "John Doe")))
    token = poller.continuation_token()
    state = client.begin_conversation_analysis(chat(), continuation_token=token).result()
    equal(state["status"], "succeeded")


def language_auto():
    """a language is detected"""
    state = connect(api_version="2024-11-01").begin_conversation_analysis(chat(("a", "Wie ist Ihr Name?"), ("b", "Mein Name ist Jonas Wirth."), language="auto")).result()
    equal(items_of(state)[1]["redactedContent"]["text"], "Mein Name ist ***********.")


def unsupported_language():
    """an unsupported language is an error of its conversation"""
    state = connect().begin_conversation_analysis(chat(("a", "hello"), language="klingon")).result()
    equal(state["tasks"]["items"][0]["results"]["errors"][0]["error"]["innererror"]["code"], "UnsupportedLanguageCode")


def wrong_key():
    """a wrong key is refused"""
    error = refused(lambda: connect("no-such-key").begin_conversation_analysis(chat(("a", "hello"))))
    equal((error.status_code, error.error.code), (401, "401"))


def no_conversations():
    """a job without conversations is refused"""
    error = refused(lambda: connect().begin_conversation_analysis({"analysisInput": {"conversations": []}, "tasks": [{"kind": "ConversationalPIITask"}]}))
    equal((error.status_code, error.error.code, error.error.innererror["code"]), (400, "InvalidRequest", "MissingInputDocuments"))


def unknown_category():
    """an unknown category is refused"""
    error = refused(lambda: connect().begin_conversation_analysis(chat(("a", "hello"), parameters={"piiCategories": ["Shoe"]})))
    equal((error.status_code, error.error.target), (400, "tasks[0].parameters.piiCategories[0]"))


def unknown_version():
    """an unknown version is refused"""
    equal(refused(lambda: connect(api_version="1999-01-01").begin_conversation_analysis(chat(("a", "hello")))).status_code, 404)


def understanding():
    """conversation understanding is refused"""
    equal(refused(lambda: connect().analyze_conversation({"kind": "Conversation", "analysisInput": {}, "parameters": {}})).status_code, 404)


run([names_are_redacted, newer_version, call_is_muted, policies_are_read, several_tasks, continuation, language_auto, unsupported_language,
     wrong_key, no_conversations, unknown_category, unknown_version, understanding])
