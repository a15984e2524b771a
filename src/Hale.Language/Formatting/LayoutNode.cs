namespace Hale.Language.Formatting;

/// <summary>A value of a file and the text that it stands in. The kinds are closed.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where the text behind it begins.</param>
internal abstract record LayoutNode(int Start, int End)
{
    /// <summary>Where the first single value in it stands.</summary>
    public abstract int FirstText { get; }

    /// <summary>A single value.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Written">The text as it is written, with its quotes.</param>
    /// <param name="IsBlock">Whether it is written as <c>|</c> or <c>&gt;</c>.</param>
    internal sealed record Scalar(int Start, int End, string Written, bool IsBlock) : LayoutNode(Start, End)
    {
        public override int FirstText => Start;

        public bool IsEmpty => Written.Length == 0;

        public bool IsOneLine => !Written.Contains('\n', StringComparison.Ordinal);
    }

    /// <summary>A mapping or a list.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="IsFlow">Whether it is written in brackets.</param>
    /// <param name="IsMapping">Whether its items have keys.</param>
    /// <param name="Items">What it holds.</param>
    internal sealed record Collection(int Start, int End, bool IsFlow, bool IsMapping, IReadOnlyList<LayoutItem> Items) : LayoutNode(Start, End)
    {
        public override int FirstText => Items.Count == 0 ? Start : Items[0].FirstText;
    }
}
