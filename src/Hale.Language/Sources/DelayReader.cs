using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads how long after the end of a day the facts of a source may still arrive.</summary>
internal sealed class DelayReader(DiagnosticBag bag)
{
    private const string Name = "delay";

    private const int MostDays = 31;

    private readonly DaysReader _days = new(bag);

    public static MapKey Key { get; } = MapKeys.Node(
        Name, "How long after the end of a local day its facts may still arrive, such as `6h` or `2d`: the day is closed only then. Nothing when it is not written.", ValueShape.Text);

    /// <summary>The delay; zero when none is written or something was reported.</summary>
    public TimeSpan Read(MapReader source)
    {
        if (_days.Read(source, Name) is not { } days)
        {
            return TimeSpan.Zero;
        }

        if (days > MostDays)
        {
            bag.Report(
                ShapeRules.OutOfRange, source.Optional(Name)!.Span, "`delay` is longer than a month", $"write at most `{MostDays}d`; facts that come later are shown beside the close of their day");
            return TimeSpan.Zero;
        }

        return TimeSpan.FromTicks((long)(days * TimeSpan.TicksPerDay));
    }
}
