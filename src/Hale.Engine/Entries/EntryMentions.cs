using Hale.Engine.Erasing;

namespace Hale.Engine.Entries;

/// <summary>Where a person stands among the entries.</summary>
/// <param name="Replaced">Where the id is the whole text: it is replaced.</param>
/// <param name="Mentioned">Longer notes that mention it, which are left as they are.</param>
public sealed record EntryMentions(IReadOnlyList<ErasedPlace> Replaced, IReadOnlyList<ErasedPlace> Mentioned)
{
    /// <summary>Nobody entered anything.</summary>
    public static EntryMentions None { get; } = new([], []);
}
