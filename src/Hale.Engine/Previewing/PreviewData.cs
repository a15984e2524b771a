using Hale.Core.People;
using Hale.Core.Time;

namespace Hale.Engine.Previewing;

/// <summary>What a preview is computed from: everything that the warehouse is needed for.</summary>
/// <param name="AsOf">The moment.</param>
/// <param name="Batches">The metric values of every account that existed.</param>
/// <param name="Hashes">The definition that each score had when the data were read, by the name of the score.</param>
/// <param name="Stored">The latest stored run of each score that has one, by the name of the score.</param>
public sealed record PreviewData(AsOf AsOf, IReadOnlyList<PreviewBatch> Batches, IReadOnlyDictionary<string, string> Hashes, IReadOnlyDictionary<string, PreviewSide> Stored)
{
    /// <summary>What people have decided about accounts.</summary>
    public PeopleOverrides People { get; init; } = PeopleOverrides.None;
}
