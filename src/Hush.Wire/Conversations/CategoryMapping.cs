using Hush.Contracts.Conversations;
using Hush.Entities;
using Hush.Wire.Versions;

namespace Hush.Wire.Conversations;

internal static class CategoryMapping
{
    public static Mapped<IReadOnlySet<Category>> Read(ConversationPiiParameters parameters, ConversationApiVersion version, string path) =>
        default;
}
