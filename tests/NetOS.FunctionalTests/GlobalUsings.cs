global using System.Net;
global using System.Text;
global using System.Text.Json;
global using System.Text.Json.Nodes;
global using NetOS.FunctionalTests.Support;
global using NUnit.Framework;
global using Shouldly;
