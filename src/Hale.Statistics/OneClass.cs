namespace Hale.Statistics;

/// <summary>Rows that all have the event, or none of which has it: nothing can be told apart by them.</summary>
internal static class OneClass
{
    /// <summary>The reason; null where some rows have the event and others do not.</summary>
    public static Degeneracy? Reason(ReadOnlySpan<bool> events) => Reason(events.Count(true), events.Count(false));

    /// <summary>The same of how many rows have the event and how many do not.</summary>
    public static Degeneracy? Reason(long events, long others) => (events, others) switch
    {
        (0, 0) => Degeneracy.NoRows,
        (0, _) => Degeneracy.NoEvents,
        (_, 0) => Degeneracy.OnlyEvents,
        _ => null,
    };
}
