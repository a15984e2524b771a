namespace Hale.Statistics;

/// <summary>A statistic, or the named reason why there is none. Never NaN.</summary>
/// <typeparam name="T">What a statistic is made of.</typeparam>
public readonly record struct Answer<T>
{
    private readonly T? _value;
    private readonly Degeneracy _reason;

    private Answer(T? value, Degeneracy reason, bool isKnown)
    {
        _value = value;
        _reason = reason;
        IsKnown = isKnown;
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsKnown { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Value => IsKnown ? _value! : throw new InvalidOperationException($"There is no value: {_reason}.");

    /// <summary>Why there is no value.</summary>
    /// <exception cref="InvalidOperationException">There is one.</exception>
    public Degeneracy Reason => IsKnown ? throw new InvalidOperationException("There is a value.") : _reason;

    /// <summary>A value.</summary>
    public static implicit operator Answer<T>(T value) => new(value, default, isKnown: true);

    /// <summary>The reason why there is none.</summary>
    public static implicit operator Answer<T>(Degeneracy reason) => new(default, reason, isKnown: false);

    /// <summary>The result of the one function that applies.</summary>
    public TResult Match<TResult>(Func<T, TResult> known, Func<Degeneracy, TResult> unknown)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(unknown);
        return IsKnown ? known(_value!) : unknown(_reason);
    }

    /// <summary>The value changed by a function; a missing one keeps its reason.</summary>
    public Answer<TResult> Select<TResult>(Func<T, TResult> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return IsKnown ? change(_value!) : _reason;
    }
}
