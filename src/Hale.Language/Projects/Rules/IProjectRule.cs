using Hale.Core.Projects;
using Hale.Language.Diagnostics;
using Hale.Language.Metrics;

namespace Hale.Language.Projects.Rules;

/// <summary>A rule that looks at a whole project without errors. A new rule is a new class here, listed in <see cref="ProjectRules"/>.</summary>
internal interface IProjectRule
{
    /// <summary>Reports what the rule finds.</summary>
    void Check(Project project, MetricTable metrics, DiagnosticBag bag);
}
