using Hale.Core.Time;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hale.Operations.Storing;

/// <summary>Moments are stored as in the warehouse: microseconds since 1970 in UTC.</summary>
internal sealed class InstantConverter() : ValueConverter<Instant, long>(instant => instant.Micros, micros => new Instant(micros));
