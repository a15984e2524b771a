namespace Hale.Core.Scorecards;

/// <summary>How the number of a score is shown to people; machines always get the number. The kinds are closed.</summary>
public abstract record Presentation
{
    private Presentation()
    {
    }

    /// <summary>As it is printed.</summary>
    public static Presentation Number { get; } = new AsNumber();

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<T> number, Func<T> percent, Func<T> band, Func<IReadOnlyList<Band>, T> letters);

    /// <summary>As it is printed.</summary>
    public sealed record AsNumber : Presentation
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<T> number, Func<T> percent, Func<T> band, Func<IReadOnlyList<Band>, T> letters) => number();
    }

    /// <summary>With a percent sign.</summary>
    public sealed record AsPercent : Presentation
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<T> number, Func<T> percent, Func<T> band, Func<IReadOnlyList<Band>, T> letters) => percent();
    }

    /// <summary>By its band alone.</summary>
    public sealed record AsBand : Presentation
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<T> number, Func<T> percent, Func<T> band, Func<IReadOnlyList<Band>, T> letters) => band();
    }

    /// <summary>As one of several letters.</summary>
    /// <param name="Letters">The letters and where each begins, worst first; the first begins at 0.</param>
    public sealed record AsLetters(IReadOnlyList<Band> Letters) : Presentation
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<T> number, Func<T> percent, Func<T> band, Func<IReadOnlyList<Band>, T> letters) => letters(Letters);
    }
}
