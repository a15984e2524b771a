using Hale.Core.Projects;
using Hale.Engine.Explaining;
using Hale.Engine.Tracing;

namespace Hale.Cli.Sessions;

/// <summary>A measure of an account with all that is behind it.</summary>
/// <param name="Explained">The explanation that it belongs to.</param>
/// <param name="Asked">The measure.</param>
/// <param name="Trace">Where its metric comes from.</param>
/// <param name="Project">The project that the run was computed by.</param>
internal sealed record TracedMeasure(ExplainedAccount Explained, AskedMeasure Asked, MetricTrace Trace, Project Project);
