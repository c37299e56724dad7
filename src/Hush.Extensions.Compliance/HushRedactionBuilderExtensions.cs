using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;

namespace Hush;

/// <summary>Chooses Hush for data classifications.</summary>
public static class HushRedactionBuilderExtensions
{
    /// <summary>Redacts values of the classifications by <see cref="PiiRedactor"/>, with the analyzer of the program's services
    /// (<c>AddHush</c>).</summary>
    /// <param name="builder">What <c>AddRedaction</c> gives.</param>
    /// <param name="classifications">Whose values are redacted.</param>
    public static IRedactionBuilder SetHushRedactor(this IRedactionBuilder builder, params DataClassificationSet[] classifications)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.SetRedactor<PiiRedactor>(classifications);
    }
}
