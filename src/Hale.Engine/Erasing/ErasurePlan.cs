using Hale.Core.Time;

namespace Hale.Engine.Erasing;

/// <summary>What an erasure changes, or has changed.</summary>
/// <param name="Replaced">Where the id is replaced by a token; of contacts the name and the attributes are emptied as well.</param>
/// <param name="Emptied">Records that are set aside and name the person: their content is emptied.</param>
/// <param name="Mentioned">Longer texts that mention the id, which are left as they are.</param>
/// <param name="ErasedBefore">When the same id was erased before; null when it was not.</param>
public sealed record ErasurePlan(IReadOnlyList<ErasedPlace> Replaced, IReadOnlyList<ErasedPlace> Emptied, IReadOnlyList<ErasedPlace> Mentioned, Instant? ErasedBefore)
{
    /// <summary>How many rows are changed.</summary>
    public long Rows => Replaced.Concat(Emptied).Sum(place => place.Rows);
}
