"""Microsoft's Python client for texts (azure-ai-textanalytics) against the server, by analyze-text and by v3.1. Arguments: endpoint, key."""
import sys

from azure.ai.textanalytics import ExtractKeyPhrasesAction, RecognizePiiEntitiesAction, TextAnalyticsClient
from azure.core.credentials import AzureKeyCredential

from checks import equal, refused, run

endpoint, key = sys.argv[1:3]
LETTER = "My name is John Doe and my SSN is 859-98-0987."
FAMILY = "\U0001F469\U0001F3FB\u200D\U0001F469\U0001F3FD"  # a woman and a woman, with skin tones


def connect(with_key=key, **more):
    return TextAnalyticsClient(endpoint, AzureKeyCredential(with_key), retry_total=0, **more)


def places(result):
    return [(e.category, e.text, e.offset, e.length) for e in result.entities]


def rows(count):
    return [{"id": str(i), "language": "en", "text": f"Row {i}: my name is John Doe"} for i in range(count)]


def batch(documents, *actions, **more):
    return connect().begin_analyze_actions(documents, list(actions) or [RecognizePiiEntitiesAction()], polling_interval=1, **more)


def redacted():
    """names and numbers are redacted"""
    [result] = connect().recognize_pii_entities([LETTER])
    equal(result.redacted_text, "My name is ******** and my SSN is ***********.")
    equal(places(result), [("Person", "John Doe", 11, 8), ("USSocialSecurityNumber", "859-98-0987", 34, 11)])


def redacted_by_v3():
    """names and numbers are redacted by v3.1"""
    [result] = connect(api_version="v3.1").recognize_pii_entities([LETTER])
    equal(result.redacted_text, "My name is ******** and my SSN is ***********.")


def code_points():
    """offsets count code points by default"""
    [result] = connect().recognize_pii_entities([f"{FAMILY} SSN: 859-98-0987"])
    equal(places(result), [("USSocialSecurityNumber", "859-98-0987", len(FAMILY) + 6, 11)])


def text_elements():
    """offsets count text elements where asked"""
    [result] = connect().recognize_pii_entities([f"{FAMILY} SSN: 859-98-0987"], string_index_type="TextElement_v8")
    equal(places(result), [("USSocialSecurityNumber", "859-98-0987", 11, 11)])


def categories():
    """only the named categories are found"""
    [result] = connect().recognize_pii_entities([LETTER], categories_filter=["USSocialSecurityNumber"])
    equal([e.category for e in result.entities], ["USSocialSecurityNumber"])


def domain():
    """the health domain leaves out the rest"""
    [result] = connect().recognize_pii_entities(["I am 47 years old, my SSN is 859-98-0987."], domain_filter="phi")
    equal([e.category for e in result.entities], ["USSocialSecurityNumber"])


def order():
    """documents come back in their order with their errors"""
    results = connect().recognize_pii_entities([
        {"id": "b", "language": "en", "text": "hello"}, {"id": "a", "language": "en", "text": ""}, {"id": "c", "language": "klingon", "text": "hello"}])
    equal([(r.id, r.is_error and r.error.code) for r in results], [("b", False), ("a", "InvalidDocument"), ("c", "UnsupportedLanguageCode")])


def statistics():
    """statistics are read"""
    seen = {}
    [result] = connect().recognize_pii_entities(["hello"], show_stats=True, raw_response_hook=lambda response: seen.update(vars(response.statistics)))
    equal((result.statistics.character_count, seen["valid_document_count"]), (5, 1))


def pages():
    """a batch of two actions is read over two pages"""
    poller = batch(rows(25), RecognizePiiEntitiesAction(), RecognizePiiEntitiesAction(categories_filter=["Email"]), display_name="two pages", show_stats=True)
    texts = [[result.redacted_text for result in document] for document in poller.result()]
    equal((len(texts), texts[0]), (25, ["Row 0: my name is ********", "Row 0: my name is John Doe"]))
    equal(texts[24], ["Row 24: my name is ********", "Row 24: my name is John Doe"])
    equal((poller.status(), poller.details["display_name"]), ("succeeded", "two pages"))


def one_error():
    """an error of one document stays with it"""
    documents = [{"id": "x", "language": "klingon", "text": "hello"}, *rows(1)]
    equal([[(r.id, r.is_error) for r in document] for document in batch(documents).result()], [[("x", True)], [("0", False)]])


def auto_language():
    """a language is detected in a batch"""
    poller = batch([{"id": "0", "language": "auto", "text": "Mein Name ist Jonas Wirth und ich wohne hier."}])
    [[result]] = list(poller.result())
    equal((result.redacted_text, result.detected_language.iso6391_name), ("Mein Name ist *********** und ich wohne hier.", "de"))


def cancelled():
    """a running batch is cancelled"""
    documents = [{"id": str(i), "text": "My name is John Doe and my number is 425-555-0134. " * 96} for i in range(25)]
    poller = batch(documents, *[RecognizePiiEntitiesAction() for _ in range(20)])
    poller.cancel()
    poller.wait()
    equal(poller.status().lower(), "cancelled")


def ended():
    """an ended batch cannot be cancelled"""
    poller = batch(rows(1))
    poller.wait()
    error = refused(poller.cancel)
    equal((error.status_code, "already completed" in error.message), (400, True))


def continued():
    """a batch goes on from its continuation token"""
    token = batch(rows(1)).continuation_token()
    [[result]] = list(connect().begin_analyze_actions(None, None, continuation_token=token).result())
    equal(result.redacted_text, "Row 0: my name is ********")


def v3_actions():
    """actions by v3.1 are read over two pages"""
    poller = connect(api_version="v3.1").begin_analyze_actions(rows(25), [RecognizePiiEntitiesAction()], polling_interval=1)
    equal([result.redacted_text[-8:] for [result] in poller.result()], ["********"] * 25)


def wrong_key():
    """a wrong key is refused"""
    equal(refused(lambda: connect("no-such-key").recognize_pii_entities(["x"])).status_code, 401)


def wrong_model():
    """a wrong model is refused"""
    error = refused(lambda: connect().recognize_pii_entities(["x"], model_version="bad"))
    equal((error.status_code, error.error.code), (400, "ModelVersionIncorrect"))


def too_many():
    """too many documents are refused"""
    equal(refused(lambda: connect().recognize_pii_entities(rows(6))).status_code, 400)


def other_action():
    """actions of another kind are refused"""
    equal(refused(lambda: batch(rows(1), ExtractKeyPhrasesAction())).status_code, 400)


run([redacted, redacted_by_v3, code_points, text_elements, categories, domain, order, statistics, pages, one_error, auto_language, cancelled, ended, continued,
     v3_actions, wrong_key, wrong_model, too_many, other_action])
