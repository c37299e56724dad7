namespace Hush.Server.Identity;

/// <summary>Which of the tokens that an issuer signs are taken for access tokens.</summary>
internal enum AccessTokenProfile
{
    /// <summary>Those marked as RFC 9068 says, and others that name a scope or the client that they were issued to.</summary>
    Known,

    /// <summary>Only those that RFC 9068 describes: header <c>typ</c> and all claims that it requires.</summary>
    Rfc9068,

    /// <summary>Those of <see cref="Known"/>, and others that do not say what they are.</summary>
    Unmarked,
}
