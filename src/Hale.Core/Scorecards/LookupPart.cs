namespace Hale.Core.Scorecards;

/// <summary>What a row or a column of a lookup stands for. The kinds are closed.</summary>
public abstract record LookupPart
{
    private LookupPart()
    {
    }

    /// <summary>Calls the function for this kind of part.</summary>
    public abstract T Match<T>(Func<Values, T> values, Func<Category, T> category, Func<Rest, T> rest);

    /// <summary>A range of numbers.</summary>
    /// <param name="Range">The range.</param>
    public sealed record Values(LimitRange Range) : LookupPart
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Values, T> values, Func<Category, T> category, Func<Rest, T> rest) => values(this);
    }

    /// <summary>A category; <c>true</c> or <c>false</c> of a boolean.</summary>
    /// <param name="Name">The category.</param>
    public sealed record Category(string Name) : LookupPart
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Values, T> values, Func<Category, T> category, Func<Rest, T> rest) => category(this);
    }

    /// <summary>Every value that no part before it takes.</summary>
    public sealed record Rest : LookupPart
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Values, T> values, Func<Category, T> category, Func<Rest, T> rest) => rest(this);
    }
}
