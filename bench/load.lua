-- Asks each address of a file once, in order, every thread its own part. ADDRESSES names the file.
local threads = 0
function setup(thread)
    thread:set("part", threads)
    threads = threads + 1
end

function init()
    paths = {}
    local number = 0
    for line in io.lines(os.getenv("ADDRESSES")) do
        if number % 2 == part % 2 then
            paths[#paths + 1] = line
        end
        number = number + 1
    end
    at = 0
end

function request()
    at = at % #paths + 1
    return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip" })
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format("pages %d  pages/s %.0f  p50 %.1f ms  p95 %.1f ms  p99 %.1f ms  refused %d  broken %d\n",
        summary.requests, summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000,
        latency:percentile(95) / 1000, latency:percentile(99) / 1000, errors.status,
        errors.connect + errors.read + errors.write + errors.timeout))
end
