namespace Hush.Detection.Rules;

/// <summary>A file of rules cannot be used. The message names the file, the rule and the member, and what belongs there.</summary>
public sealed class UserRuleException : Exception
{
    /// <summary>With what is wrong.</summary>
    public UserRuleException(string message)
        : base(message)
    {
    }

    /// <summary>With what is wrong and what it came from.</summary>
    public UserRuleException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
