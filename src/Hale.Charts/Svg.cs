namespace Hale.Charts;

/// <summary>
/// The markup of a picture, to be placed into an HTML page as it is. Only charts make it, and they escape every text, so that it is well-formed and harmless
/// whatever a model contains. It names no XML namespace, which an HTML page does not need.
/// </summary>
public readonly struct Svg : IEquatable<Svg>
{
    private readonly string? _markup;

    internal Svg(string markup) => _markup = markup;

    /// <summary>The markup; empty for a picture that was never drawn.</summary>
    public string Markup => _markup ?? string.Empty;

    public static bool operator ==(Svg left, Svg right) => left.Equals(right);

    public static bool operator !=(Svg left, Svg right) => !left.Equals(right);

    public bool Equals(Svg other) => string.Equals(Markup, other.Markup, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Svg other && Equals(other);

    public override int GetHashCode() => Markup.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Markup;
}
