using System.ComponentModel.DataAnnotations;
using System.Net;

namespace BotTutor.Turns.Cluster;

/// <summary>How this host takes part in the cluster.</summary>
public sealed class TurnsClusterOptions : IValidatableObject
{
    /// <summary>The same section as that of <see cref="TurnsOptions"/>.</summary>
    public const string Section = TurnsOptions.Section;

    /// <summary>Gets how hosts find each other. The default is that there is one alone.</summary>
    public ClusterKind Cluster { get; init; } = ClusterKind.Local;

    /// <summary>Gets where Redis is, as StackExchange.Redis reads it, such as <c>localhost:6379,password=...</c>.</summary>
    public string? Redis { get; init; }

    /// <summary>Gets the address by which other hosts reach this one. The default is this machine's own loopback, which is right only while all hosts are on one machine.</summary>
    public string Address { get; init; } = IPAddress.Loopback.ToString();

    /// <summary>Gets the port on which other hosts reach this one; 0, the default, takes a free one.</summary>
    [Range(0, 65_535, ErrorMessage = "Turns:Port should be from 0 to 65535.")]
    public int Port { get; init; }

    /// <summary>Gets the name that all hosts of one bot share, so that two bots can use one Redis. The default is <c>bottutor</c>.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Turns:ClusterName should not be empty.")]
    public string ClusterName { get; init; } = "bottutor";

    /// <summary>Gets after how long of silence a conversation is put out of memory. The default is two minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "1.00:00:00", ErrorMessage = "Turns:IdleAfter should be from 00:00:05 to a day.")]
    public TimeSpan IdleAfter { get; init; } = TimeSpan.FromMinutes(2);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Cluster == ClusterKind.Redis && string.IsNullOrWhiteSpace(Redis))
        {
            yield return new ValidationResult("Turns:Cluster is Redis, so Turns:Redis should say where it is, such as localhost:6379.");
        }

        if (!IPAddress.TryParse(Address, out _))
        {
            yield return new ValidationResult($"Turns:Address should be this host's IP address, but is '{Address}'.");
        }
    }
}
