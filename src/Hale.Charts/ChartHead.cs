using Hale.Charts.Marks;

namespace Hale.Charts;

/// <summary>What every chart says about itself.</summary>
public sealed record ChartHead
{
    public const double Narrowest = 280;
    public const double Widest = 1400;

    /// <summary>Says what a chart is and how wide.</summary>
    /// <param name="id">A prefix for the ids inside the chart, unique in the page: a letter, then letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="title">What the chart shows, in a few words.</param>
    /// <param name="description">What somebody who cannot see it should know: a sentence or two.</param>
    /// <param name="width">About how many pixels wide it will be shown; the text is 12 px high at this width.</param>
    /// <exception cref="ArgumentException">The id is no id, or the width lies outside 280 to 1400.</exception>
    public ChartHead(string id, string title, string description, double width = 440)
    {
        if (!(width >= Narrowest && width <= Widest))
        {
            throw new ArgumentOutOfRangeException(nameof(width), width, "A chart is 280 to 1400 wide.");
        }

        (Id, Title, Description, Width) = (ChartId.Checked(id), title, description, width);
    }

    public string Id { get; }

    public string Title { get; }

    public string Description { get; }

    public double Width { get; }
}
