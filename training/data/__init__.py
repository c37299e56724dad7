"""Labelled training data made of frames, generated values and corpora."""
