namespace Hale.Core.Sources;

/// <summary>Where the name of an event comes from. The kinds are closed.</summary>
public abstract record EventName
{
    private EventName()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn);

    /// <summary>Every row is an event of this name.</summary>
    /// <param name="Name">The name.</param>
    public sealed record Fixed(string Name) : EventName
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn) => whenFixed(this);
    }

    /// <summary>A column names the event; a row without a name is refused.</summary>
    /// <param name="Column">The column.</param>
    public sealed record FromColumn(string Column) : EventName
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn) => fromColumn(this);
    }
}
