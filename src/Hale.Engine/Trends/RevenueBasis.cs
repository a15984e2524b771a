namespace Hale.Engine.Trends;

/// <summary>Where the revenue of the accounts of a close comes from. The kinds are closed.</summary>
public abstract record RevenueBasis
{
    private RevenueBasis()
    {
    }

    /// <summary>The reporting currency of the project; null where it declares none.</summary>
    public string? Currency { get; init; }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<T> kept, Func<IReadOnlyDictionary<string, double>, T> computed, Func<string, T> stated, Func<T> unknown);

    /// <summary>The run kept the metric <c>arr</c>.</summary>
    public sealed record Kept : RevenueBasis
    {
        public override T Match<T>(Func<T> kept, Func<IReadOnlyDictionary<string, double>, T> computed, Func<string, T> stated, Func<T> unknown) => kept();
    }

    /// <summary>The metric <c>arr</c> was computed for the moment of the close by today's definitions and facts.</summary>
    /// <param name="Amounts">What each account pays in a year; accounts whose revenue is missing are not there.</param>
    public sealed record Computed(IReadOnlyDictionary<string, double> Amounts) : RevenueBasis
    {
        public override T Match<T>(Func<T> kept, Func<IReadOnlyDictionary<string, double>, T> computed, Func<string, T> stated, Func<T> unknown) => computed(Amounts);
    }

    /// <summary>An attribute says it, as known at the close.</summary>
    public sealed record Stated(string Attribute) : RevenueBasis
    {
        public override T Match<T>(Func<T> kept, Func<IReadOnlyDictionary<string, double>, T> computed, Func<string, T> stated, Func<T> unknown) => stated(Attribute);
    }

    /// <summary>Nothing says it.</summary>
    public sealed record Unknown : RevenueBasis
    {
        public override T Match<T>(Func<T> kept, Func<IReadOnlyDictionary<string, double>, T> computed, Func<string, T> stated, Func<T> unknown) => unknown();
    }
}
