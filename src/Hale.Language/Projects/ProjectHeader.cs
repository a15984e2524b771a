using Hale.Core.Money;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Language.Yaml;

namespace Hale.Language.Projects;

/// <summary>What hale.yaml says.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="StatedZone">Its time zone; null when it could not be read.</param>
/// <param name="AccountsFromEvents">Whether facts create accounts.</param>
internal sealed record ProjectHeader(string Name, ProjectZone? StatedZone, bool AccountsFromEvents)
{
    /// <summary>Where the definitions are at home.</summary>
    public DefinitionMode DefinitionMode { get; init; }

    /// <summary>Its weeks and years.</summary>
    public ProjectCalendar Calendar { get; init; } = ProjectCalendar.Plain;

    /// <summary>Its reporting currency and the rates of others; null when it has none.</summary>
    public ExchangeRates? Rates { get; init; }

    /// <summary>The value of <c>lifecycle</c>, which is read when the sources are known; null when it is not written.</summary>
    public YamlNode? Lifecycle { get; init; }

    /// <summary>The value of <c>population</c>, which is read when the metrics are known; null when it is not written.</summary>
    public YamlNode? Population { get; init; }

    /// <summary>The value of <c>exclude</c>, which is read when the metrics are known; null when it is not written.</summary>
    public YamlNode? Exclude { get; init; }

    /// <summary>The value of <c>validation</c>, which is read when the metrics are known; null when it is not written.</summary>
    public YamlNode? Validation { get; init; }

    /// <summary>The warnings that are silenced.</summary>
    public IReadOnlyList<Silence> Silences { get; init; } = [];

    /// <summary>The zone to read the other files with.</summary>
    public ProjectZone Zone => StatedZone ?? ProjectZone.Utc;
}
