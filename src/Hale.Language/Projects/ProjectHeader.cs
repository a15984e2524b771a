using Hale.Core.Time;

namespace Hale.Language.Projects;

/// <summary>What hale.yaml says.</summary>
internal sealed record ProjectHeader(string Name, ProjectZone Zone, bool AccountsFromEvents);
