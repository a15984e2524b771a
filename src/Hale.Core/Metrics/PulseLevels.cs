using Hale.Core.Values;

namespace Hale.Core.Metrics;

/// <summary>The values of a pulse. The kinds are closed.</summary>
public abstract record PulseLevels
{
    private PulseLevels()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Words, T> words, Func<Range, T> range);

    /// <summary>Whether a present value is one of them.</summary>
    public bool Have(Value value) => Match(
        words => value.Kind == ValueKind.Text && words.Names.Contains(value.Text),
        range => value.Kind == ValueKind.Number && value.Number >= (double)range.Low && value.Number <= (double)range.High);

    /// <summary>Words from the worst to the best, at least two.</summary>
    /// <param name="Names">The words.</param>
    public sealed record Words(IReadOnlyList<string> Names) : PulseLevels
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Words, T> words, Func<Range, T> range) => words(this);
    }

    /// <summary>Numbers between two others, both included.</summary>
    /// <param name="Low">The lowest.</param>
    /// <param name="High">The highest; above the lowest.</param>
    public sealed record Range(decimal Low, decimal High) : PulseLevels
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Words, T> words, Func<Range, T> range) => range(this);
    }
}
