namespace Hale.Engine.History;

/// <summary>What a run is to the history of its score.</summary>
public enum RunKind
{
    /// <summary>Of definitions of which no version was live: the newest of an as-of counts, where the day has no close.</summary>
    Draft,

    /// <summary>The official score of a local day under the version that was live. There is one for each score and day, and it never changes.</summary>
    Close,

    /// <summary>A later run of a day that has its close, kept beside it.</summary>
    Recomputed,

    /// <summary>A preview between closes: of an instant, or of a day that was not closed yet.</summary>
    Live,

    /// <summary>Of definitions that were not live, kept apart.</summary>
    Shadow,
}
