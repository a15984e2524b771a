namespace Hale.Core.Values;

/// <summary>Where an expression reads the names it refers to: one account's metrics, or one event's properties.</summary>
public interface IValueSource
{
    /// <summary>The value under a name. The binder has checked that the name exists, so an unknown one throws <see cref="KeyNotFoundException"/>.</summary>
    Value this[string name] { get; }
}
