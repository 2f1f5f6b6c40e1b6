using System.Diagnostics.Metrics;

namespace BotTutor.Turns.Tests;

/// <summary>Adds up what one counter of one host counts.</summary>
internal sealed class Tally : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _sum;

    public Tally(Meter meter, string counter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter == meter && instrument.Name == counter)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, measured, _, _) => Interlocked.Add(ref _sum, measured));
        _listener.Start();
    }

    public long Sum => Interlocked.Read(ref _sum);

    public void Dispose() => _listener.Dispose();
}
