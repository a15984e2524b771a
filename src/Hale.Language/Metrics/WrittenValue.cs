using Hale.Core.Values;

namespace Hale.Language.Metrics;

/// <summary>What became of reading a value that a person wrote for a metric. The kinds are closed.</summary>
public abstract record WrittenValue
{
    private WrittenValue()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Read, T> read, Func<Refused, T> refused);

    /// <summary>The value.</summary>
    /// <param name="Value">The value, of the metric's kind, or missing.</param>
    public sealed record Read(Value Value) : WrittenValue
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused) => read(this);
    }

    /// <summary>The text is no value of the metric.</summary>
    /// <param name="Problem">What is wrong.</param>
    /// <param name="Fix">What to write.</param>
    public sealed record Refused(string Problem, string Fix) : WrittenValue
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused) => refused(this);
    }
}
