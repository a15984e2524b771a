using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary>Reads one kind of normalisation. A new kind is a new class here, listed in <see cref="NormalisationKinds"/>.</summary>
internal interface INormalisationReader
{
    /// <summary>The key that makes a measure use it.</summary>
    string Key { get; }

    /// <summary>Whether it turns values of a kind into points.</summary>
    bool Accepts(ValueKind kind);

    /// <summary>Reads it; null when something was reported.</summary>
    /// <param name="entry">The key and its value.</param>
    /// <param name="measure">The measure, for keys that stand beside it.</param>
    /// <param name="metric">The metric, of a kind that is accepted; null when the metric was reported.</param>
    Normalisation? Read(YamlEntry entry, MapReader measure, Metric? metric);
}
