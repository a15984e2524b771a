namespace Hale.Statistics;

/// <summary>An interval of a number, both ends included.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end, not below the lower one.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>The distance of the ends, in the number's own unit.</summary>
    public double Width => High - Low;

    /// <summary>Whether a number lies inside or at an end.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>The interval of the number times −1.</summary>
    public Interval Negated() => new(-High, -Low);
}
