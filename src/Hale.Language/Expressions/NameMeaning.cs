using Hale.Core.Values;

namespace Hale.Language.Expressions;

/// <summary>What a name means at a place. The kinds are closed.</summary>
internal abstract record NameMeaning
{
    private NameMeaning()
    {
    }

    public abstract T Match<T>(Func<Known, T> known, Func<Broken, T> broken, Func<Unknown, T> unknown);

    /// <summary>The name has values of a kind.</summary>
    public sealed record Known(ValueKind Kind, bool CanBeMissing) : NameMeaning
    {
        /// <summary>The name by which the meaning is known further on; null for the name as it is written.</summary>
        public string? CanonicalName { get; init; }

        public override T Match<T>(Func<Known, T> known, Func<Broken, T> broken, Func<Unknown, T> unknown) => known(this);
    }

    /// <summary>The name exists, or may exist, where something else was already reported; saying more would only repeat that.</summary>
    public sealed record Broken : NameMeaning
    {
        public override T Match<T>(Func<Known, T> known, Func<Broken, T> broken, Func<Unknown, T> unknown) => broken(this);
    }

    /// <summary>Nothing has the name.</summary>
    public sealed record Unknown : NameMeaning
    {
        public override T Match<T>(Func<Known, T> known, Func<Broken, T> broken, Func<Unknown, T> unknown) => unknown(this);
    }
}
