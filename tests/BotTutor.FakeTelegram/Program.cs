using System.Globalization;
using BotTutor.FakeTelegram;
using Microsoft.Extensions.Configuration;

// fake-telegram --port 8081 --control 8082 --token 123456:TEST [--token ...] [--retry-unit-ms 1000] [--limits]
var configuration = new ConfigurationBuilder().AddCommandLine(args.Where(argument => argument is not "--limits").ToArray()).Build();
string[] tokens = [.. args.Zip(args.Skip(1)).Where(pair => pair.First == "--token").Select(pair => pair.Second)];
await using var server = await FakeTelegramServer.StartAsync(
    new FakeTelegramOptions
    {
        Port = Number("port", 0),
        ControlPort = Number("control", 0),
        Tokens = tokens is [] ? ["123456:TESTTOKEN"] : tokens,
        RetryUnit = TimeSpan.FromMilliseconds(Number("retry-unit-ms", 1_000)),
        Limits = args.Contains("--limits") ? new FloodLimits() : null,
    },
    CancellationToken.None);

Console.WriteLine($"Bot API: {server.Address}");
Console.WriteLine($"Control: {server.ControlAddress}");

using var end = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    end.Cancel();
};
using var terminated = System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = true;
    end.Cancel();
});
try
{
    await Task.Delay(Timeout.Infinite, end.Token);
}
catch (OperationCanceledException)
{
    // Asked to end.
}

int Number(string name, int otherwise) =>
    configuration[name] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
