using Hale.Core.Scorecards;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary>A range of values, its points and where it is written.</summary>
internal sealed record WrittenRange(PointRange Points, YamlScalar At)
{
    public LimitRange Range => Points.Range;

    public bool IsElse => At.Text == RangeReader.Else;
}
