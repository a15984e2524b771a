using Hale.Simulation.Founding;
using Hale.Simulation.Life;

namespace Hale.Simulation.Stories;

/// <summary>A story with what makes it come true.</summary>
internal sealed record Script(Story Story, Traits Traits, Fate Fate);
