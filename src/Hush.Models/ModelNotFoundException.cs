namespace Hush.Models;

/// <summary>A model that was asked for is not there. The message says what was expected.</summary>
public sealed class ModelNotFoundException(string message) : Exception(message);
