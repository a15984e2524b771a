namespace Hale.Engine.Trends.Books;

/// <summary>What accounts are broken down by. The kinds are closed.</summary>
public abstract record Breakdown
{
    private Breakdown()
    {
    }

    /// <summary>What people call it.</summary>
    public abstract string Name { get; }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<string, T> attribute, Func<string, T> metric, Func<T> scorecard);

    /// <summary>An attribute, as known at the close.</summary>
    public sealed record AttributeValue(string Key) : Breakdown
    {
        public override string Name => Key;

        public override T Match<T>(Func<string, T> attribute, Func<string, T> metric, Func<T> scorecard) => attribute(Key);
    }

    /// <summary>A metric that the run kept.</summary>
    public sealed record MetricValue(string Key) : Breakdown
    {
        public override string Name => Key;

        public override T Match<T>(Func<string, T> attribute, Func<string, T> metric, Func<T> scorecard) => metric(Key);
    }

    /// <summary>The scorecard that was chosen.</summary>
    public sealed record ChosenScorecard : Breakdown
    {
        public override string Name => "scorecard";

        public override T Match<T>(Func<string, T> attribute, Func<string, T> metric, Func<T> scorecard) => scorecard();
    }
}
