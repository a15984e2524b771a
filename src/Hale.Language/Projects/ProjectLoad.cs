using Hale.Core.Projects;
using Hale.Language.Diagnostics;

namespace Hale.Language.Projects;

/// <summary>What became of reading a project.</summary>
/// <param name="Project">The project; null when there is at least one error.</param>
/// <param name="Diagnostics">Every problem, by file, line and column.</param>
public sealed record ProjectLoad(Project? Project, IReadOnlyList<Diagnostic> Diagnostics);
