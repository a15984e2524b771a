namespace Hale.Engine.History;

/// <summary>What accounts are sorted by. The kinds are closed.</summary>
public abstract record SortKey
{
    private SortKey()
    {
    }

    /// <summary>Calls the function for this key.</summary>
    public abstract T Match<T>(Func<T> account, Func<T> name, Func<T> score, Func<T> coverage, Func<string, T> attribute, Func<string, T> metric);

    /// <summary>The account id.</summary>
    public sealed record Account : SortKey
    {
        public override T Match<T>(Func<T> account, Func<T> name, Func<T> score, Func<T> coverage, Func<string, T> attribute, Func<string, T> metric) => account();
    }

    /// <summary>The account's name.</summary>
    public sealed record Name : SortKey
    {
        public override T Match<T>(Func<T> account, Func<T> name, Func<T> score, Func<T> coverage, Func<string, T> attribute, Func<string, T> metric) => name();
    }

    /// <summary>The score.</summary>
    public sealed record Score : SortKey
    {
        public override T Match<T>(Func<T> account, Func<T> name, Func<T> score, Func<T> coverage, Func<string, T> attribute, Func<string, T> metric) => score();
    }

    /// <summary>The coverage.</summary>
    public sealed record Coverage : SortKey
    {
        public override T Match<T>(Func<T> account, Func<T> name, Func<T> score, Func<T> coverage, Func<string, T> attribute, Func<string, T> metric) => coverage();
    }

    /// <summary>An attribute as of the run.</summary>
    public sealed record AttributeValue(string Key) : SortKey
    {
        public override T Match<T>(Func<T> account, Func<T> name, Func<T> score, Func<T> coverage, Func<string, T> attribute, Func<string, T> metric) => attribute(Key);
    }

    /// <summary>A metric that the run kept.</summary>
    public sealed record MetricValue(string Key) : SortKey
    {
        public override T Match<T>(Func<T> account, Func<T> name, Func<T> score, Func<T> coverage, Func<string, T> attribute, Func<string, T> metric) => metric(Key);
    }
}
